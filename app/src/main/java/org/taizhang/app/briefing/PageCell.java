package org.taizhang.app.briefing;

import static org.taizhang.app.kit.Nodes.column;
import static org.taizhang.app.kit.Nodes.styled;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.image.ImageView;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.taizhang.app.kit.Latest;
import org.taizhang.app.kit.Messages;

/** A small picture of a page with its number. */
final class PageCell extends ListCell<PageOf> {
  private static final double WIDTH = 112;

  private final Messages messages;
  private final BriefingViewModel model;
  private final Latest drawing;
  private final ImageView picture = styled(new ImageView(), "sheet");
  private final Label number = new Label();
  private final VBox content = column("page-cell", picture, number);

  PageCell(Messages messages, BriefingViewModel model) {
    this.messages = messages;
    this.model = model;
    this.drawing = model.latest();
    picture.setPreserveRatio(true);
    picture.setSmooth(true);
    picture.setFitWidth(WIDTH);
  }

  @Override
  protected void updateItem(@Nullable PageOf page, boolean empty) {
    boolean same = !empty && page != null && page.equals(getItem()) && getGraphic() != null;
    super.updateItem(page, empty);
    if (same) {
      return;
    }
    drawing.cancel();
    picture.setImage(null);
    if (empty || page == null) {
      setGraphic(null);
      return;
    }
    number.setText(Integer.toString(page.page() + 1));
    setAccessibleText(messages.text("briefing.page", page.page() + 1, page.preview().count()));
    setGraphic(content);
    var pages = page.preview().pages();
    picture.setFitHeight(Math.floor(WIDTH * pages.height(page.page()) / pages.width(page.page())));
    model.draw(drawing, page.preview(), page.page(), WIDTH * 2, picture::setImage);
  }
}
