package org.taizhang.app.command;

import java.util.Locale;
import java.util.ResourceBundle;
import org.taizhang.app.session.Words;
import org.taizhang.persistence.StoreException;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** Runs one call of the program. */
public final class Commands {
  /** The system property that, set to true, shows the stack trace of a failed call. */
  static final String TRACE = "taizhang.trace";

  private final Context context;

  public Commands(Context context) {
    this.context = context;
  }

  /**
   * What the shell gets back: 0 done, 1 done with findings, 2 bad usage or input, 3 store unusable.
   */
  public int run(String... arguments) {
    int exitCode = arguments.length == 0 ? window() : call(arguments);
    context.out().flush();
    context.err().flush();
    return exitCode;
  }

  /** The plain start, which opens every day, does not wait for a parser it has no use for. */
  private int window() {
    try {
      return new WindowStart(context, null, false).run();
    } catch (RuntimeException problem) {
      return failure(problem);
    }
  }

  private int call(String... arguments) {
    CommandLine line = new CommandLine(new TaizhangCommand(context));
    line.addSubcommand(new ReadCommand());
    line.addSubcommand(new ImportCommand());
    line.addSubcommand(new ApplyCommand());
    line.addSubcommand(new PlansCommand());
    line.addSubcommand(new MatrixCommand());
    line.addSubcommand(new TargetsCommand());
    line.addSubcommand(new InstructCommand());
    line.addSubcommand(new ReportCommand());
    line.addSubcommand(new StateCommand());
    line.addSubcommand(new StepCommand());
    line.addSubcommand(new EvidenceCommand());
    line.addSubcommand(new FreezeCommand());
    line.addSubcommand(new PeriodsCommand());
    line.addSubcommand(new DepartmentCommand());
    line.addSubcommand(new OwesCommand());
    line.addSubcommand(new LightsCommand());
    line.addSubcommand(new LightCommand());
    line.addSubcommand(new RulesCommand());
    line.addSubcommand(new ReconcileCommand());
    line.addSubcommand(new QuantitiesCommand());
    line.addSubcommand(new FindCommand());
    line.addSubcommand(new BriefCommand());
    line.addSubcommand(new FormCommand());
    line.addSubcommand(new FormsCommand());
    line.addSubcommand(new TakeCommand());
    line.addSubcommand(new MissingCommand());
    line.addSubcommand(new HistoryCommand());
    line.addSubcommand(new CheckCommand());
    line.addSubcommand(new BackupCommand());
    line.addSubcommand(new RestoreCommand());
    line.addSubcommand(new PurgeCommand());
    line.addSubcommand(new DumpCommand());
    line.addSubcommand(new TourCommand());
    line.setResourceBundle(ResourceBundle.getBundle("org.taizhang.app.command.usage", Locale.ROOT));
    line.setOut(context.out());
    line.setErr(context.err());
    line.setParameterExceptionHandler((problem, _) -> usage(problem));
    line.setExecutionExceptionHandler((problem, _, _) -> failure(problem));
    return line.execute(arguments);
  }

  private int usage(ParameterException problem) {
    context
        .err()
        .println(
            context
                .messages()
                .text(
                    "command.usage",
                    new UsageWords(context.messages()).of(problem),
                    problem.getCommandLine().getCommandSpec().qualifiedName()));
    return ExitCodes.BAD_INPUT;
  }

  /** Says in one sentence what went wrong; where from, for those who ask with {@link #TRACE}. */
  private int failure(Exception problem) {
    if (Boolean.getBoolean(TRACE)) {
      problem.printStackTrace(context.err());
    }
    Words words = new Words(context.messages());
    return switch (problem) {
      case CommandFailure failure -> say(failure.sentence(), failure.exitCode());
      case StoreException store -> say(words.failure(store), exitCode(store));
      default -> say(words.failure(problem), ExitCodes.BAD_INPUT);
    };
  }

  /** What was asked for was wrong; of a ledger that is sound. */
  private static int exitCode(StoreException store) {
    return store.reason() instanceof StoreException.Reason.NothingToPurge
            || store.reason() instanceof StoreException.Reason.Occupied
        ? ExitCodes.BAD_INPUT
        : ExitCodes.STORE_UNUSABLE;
  }

  private int say(String sentence, int exitCode) {
    context.err().println(sentence);
    return exitCode;
  }
}
