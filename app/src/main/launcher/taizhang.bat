@echo off
rem Starts Taizhang from the folder this file lies in, on the first Java 25 or newer it finds.
setlocal EnableExtensions DisableDelayedExpansion
for %%h in ("%~dp0..") do set "TAIZHANG_HOME=%%~fh"
set "TAIZHANG_JAVA="

rem A runtime of our own, JAVA_HOME, then where installers and Maven's toolchain discovery put JDKs.
call :try "%TAIZHANG_HOME%\runtime"
if defined JAVA_HOME call :try "%JAVA_HOME%"
for %%p in (
  "%ProgramFiles%\Eclipse Adoptium" "%ProgramFiles%\Java" "%ProgramFiles%\Microsoft" "%ProgramFiles%\Zulu"
  "%ProgramFiles%\BellSoft" "%ProgramFiles%\Amazon Corretto" "%USERPROFILE%\.jdks" "%USERPROFILE%\.m2\jdks"
  "%USERPROFILE%\.gradle\jdks" "%USERPROFILE%\.sdkman\candidates\java"
) do if exist "%%~p" for /d %%d in ("%%~p\*") do call :try "%%~d"

rem The program writes UTF-8; the console is given back the code page it had.
for /f "tokens=2 delims=:." %%c in ('chcp') do set "TAIZHANG_PAGE=%%c"
chcp 65001 >nul
if not defined TAIZHANG_JAVA goto none

"%TAIZHANG_JAVA%" --enable-native-access=ALL-UNNAMED -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 -classpath "%TAIZHANG_HOME%\lib\*" org.taizhang.app.Main %*
set "TAIZHANG_EXIT=%ERRORLEVEL%"
chcp %TAIZHANG_PAGE% >nul
exit /b %TAIZHANG_EXIT%

:none
echo 没有找到 Java 25 或更新的版本：请安装 JDK 25，或让 JAVA_HOME 指向它。>&2
echo No Java 25 or newer was found: install a JDK 25, or let JAVA_HOME point to one.>&2
chcp %TAIZHANG_PAGE% >nul
exit /b 2

rem Takes the folder when its release file says 25 or newer and nothing was found before.
:try
if defined TAIZHANG_JAVA exit /b 0
if not exist "%~1\bin\java.exe" exit /b 0
if not exist "%~1\release" exit /b 0
set "TAIZHANG_VERSION=0"
for /f "usebackq tokens=2 delims==." %%v in (`findstr /b "JAVA_VERSION=" "%~1\release"`) do set "TAIZHANG_VERSION=%%~v"
set "TAIZHANG_VERSION=%TAIZHANG_VERSION:"=%"
if %TAIZHANG_VERSION% GEQ 25 set "TAIZHANG_JAVA=%~1\bin\java.exe"
exit /b 0
