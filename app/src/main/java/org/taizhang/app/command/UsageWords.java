package org.taizhang.app.command;

import java.util.stream.Collectors;
import org.taizhang.app.kit.Messages;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What is wrong with a call, in words of our own: picocli's are English only. */
final class UsageWords {
  private final Messages messages;

  UsageWords(Messages messages) {
    this.messages = messages;
  }

  String of(ParameterException problem) {
    return switch (problem) {
      case MissingParameterException missing ->
          messages.text(
              "command.usage.missing",
              missing.getMissing().stream().map(UsageWords::name).collect(Collectors.joining("、")));
      case UnmatchedArgumentException unmatched ->
          messages.text("command.usage.unknown", String.join(" ", unmatched.getUnmatched()));
      default ->
          problem.getArgSpec() == null
              ? messages.text("command.usage.other", String.valueOf(problem.getValue()))
              : messages.text(
                  "command.usage.value",
                  name(problem.getArgSpec()),
                  String.valueOf(problem.getValue()));
    };
  }

  /** An option as it is typed, a parameter by the Chinese half of its description. */
  private static String name(ArgSpec argument) {
    return argument instanceof OptionSpec option
        ? option.longestName()
        : String.join("", argument.description()).split(" / ", 2)[0];
  }
}
