package org.taizhang.seeds.text;

import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.taizhang.model.edit.Edit;
import org.taizhang.model.edit.Occasion;

/** Reads a plan from text; {@link PlanTextWriter} writes it. */
public final class PlanTextReader {
  private final Additions additions;
  private final HeadPart head;
  private final DirectoryPart directory;
  private final SectionPart sections;
  private @Nullable ProjectPart project;
  private Part part;
  private int line;

  private PlanTextReader(Supplier<UUID> ids) {
    additions = new Additions(ids);
    head = new HeadPart(additions);
    directory = new DirectoryPart(additions);
    sections = new SectionPart(additions);
    part = head;
  }

  /** What comes of reading a text. */
  public sealed interface Result {

    /** The edit that adds the plan with all that stands below it to a ledger. */
    record Read(Edit.Together edit) implements Result {}

    /** One Chinese sentence that names the file, the line and the reason. */
    record Unreadable(String sentence) implements Result {}
  }

  /**
   * What the text says.
   *
   * @param file name to be said when a line cannot be read
   * @param ids of the things to be added, asked for in the order in which they stand in the text;
   *     where nothing else ranks two of them, their ids do
   */
  public static Result read(String file, String text, Supplier<UUID> ids) {
    PlanTextReader reader = new PlanTextReader(ids);
    try {
      for (Line line : Line.of(text)) {
        reader.take(line);
      }
      reader.finish();
      return new Result.Read(new Edit.Together(Occasion.IMPORT, reader.additions.edits()));
    } catch (Unreadable unreadable) {
      return new Result.Unreadable(unreadable.sentence(file, reader.line));
    }
  }

  private void take(Line next) {
    line = next.number();
    if (next.key().equals(Keys.DEPARTMENT)) {
      enter(directory);
    } else if (SectionPart.isHeading(next)) {
      finishProject();
      enter(sections);
    } else if (next.key().equals(Keys.PROJECT)) {
      finishProject();
      enter(sections);
      project = new ProjectPart(additions, directory.names(), sections.finish(), next);
      part = project;
      return;
    }
    part.take(next);
  }

  /** The head ends where the directory begins, and that where the first heading or project does. */
  private void enter(Part next) {
    if (part == head) {
      head.finish();
    }
    if (next == directory && part != head && part != directory) {
      throw new Unreadable("部门应写在所有板块和项目之前");
    }
    if (next == sections && (part == head || part == directory)) {
      directory.finish();
    }
    part = next;
  }

  private void finishProject() {
    if (project != null) {
      project.finish();
      project = null;
    }
  }

  private void finish() {
    finishProject();
    enter(sections);
    sections.finish();
  }
}
