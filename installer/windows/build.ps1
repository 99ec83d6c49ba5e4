# UNTESTED: written and checked on Linux; nobody has run it on Windows yet.
# On a Windows PC with Maven, a JDK 25 and, for the msi, WiX 3 or newer on the path; from any folder:
#   powershell -ExecutionPolicy Bypass -File installer\windows\build.ps1
# Leaves in installer\target: taizhang-<version>-windows.zip, to be unpacked anywhere and started by
# bin\taizhang.bat without being installed, and Taizhang-<version>.msi.
$ErrorActionPreference = 'Stop'
$house = (Resolve-Path (Join-Path $PSScriptRoot '..\..')).Path

function Run {
  $program, $arguments = $args
  & $program @arguments
  if ($LASTEXITCODE -ne 0) { throw "$program ended with $LASTEXITCODE" }
}

if (-not $env:JAVA_HOME -or -not (Test-Path (Join-Path $env:JAVA_HOME 'bin\jpackage.exe'))) {
  throw 'JAVA_HOME must point to a JDK 25.'
}
Push-Location $house
try {
  Run mvn -B -ntp -DskipTests -Pwindows verify
} finally {
  Pop-Location
}
Push-Location (Join-Path $house 'installer')
try {
  Run (Join-Path $env:JAVA_HOME 'bin\java.exe') '-Dfile.encoding=UTF-8' 'src\FinishWindows.java' 'target'
} finally {
  Pop-Location
}
