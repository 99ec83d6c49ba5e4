package org.taizhang.app.kit;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import javafx.css.CssMetaData;
import javafx.css.Styleable;
import javafx.css.StyleableObjectProperty;
import javafx.css.StyleablePropertyFactory;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import org.taizhang.app.scene.Ink;

/**
 * The colours of a canvas, given by style sheets as {@code -ink-text}, {@code -ink-grid}… so that
 * they follow the theme like everything else.
 */
public final class Inks {
  /** Something drawn on a canvas with inks. */
  interface Owner {
    Inks inks();
  }

  private static final Map<Ink, CssMetaData<Region, Color>> META = new EnumMap<>(Ink.class);

  static {
    var factory = new StyleablePropertyFactory<Region>(Region.getClassCssMetaData());
    for (var ink : Ink.values()) {
      META.put(ink, factory.createColorCssMetaData(name(ink), property(ink), Color.GRAY));
    }
  }

  private final Map<Ink, StyleableObjectProperty<Color>> colours = new EnumMap<>(Ink.class);

  Inks(Region owner, Runnable changed) {
    for (var ink : Ink.values()) {
      colours.put(ink, new InkProperty(owner, ink, changed));
    }
  }

  public Color of(Ink ink) {
    return property(ink, this).get();
  }

  /** The style sheet names of a region with inks. */
  static List<CssMetaData<? extends Styleable, ?>> withInks(
      List<CssMetaData<? extends Styleable, ?>> region) {
    var all = new ArrayList<CssMetaData<? extends Styleable, ?>>(region);
    all.addAll(META.values());
    return List.copyOf(all);
  }

  private static String name(Ink ink) {
    return "-ink-" + ink.name().toLowerCase(Locale.ROOT);
  }

  @SuppressWarnings("NullAway") // every ink has a property
  private static StyleableObjectProperty<Color> property(Ink ink, Inks inks) {
    return inks.colours.get(ink);
  }

  private static Function<Region, javafx.css.StyleableProperty<Color>> property(Ink ink) {
    return region -> property(ink, ((Owner) region).inks());
  }

  private static final class InkProperty extends StyleableObjectProperty<Color> {
    private final Region owner;
    private final Ink ink;
    private final Runnable changed;

    InkProperty(Region owner, Ink ink, Runnable changed) {
      super(Color.GRAY);
      this.owner = owner;
      this.ink = ink;
      this.changed = changed;
    }

    @Override
    protected void invalidated() {
      get();
      changed.run();
    }

    @Override
    public Object getBean() {
      return owner;
    }

    @Override
    public String getName() {
      return name(ink);
    }

    @Override
    @SuppressWarnings("NullAway") // every ink is there
    public CssMetaData<? extends Styleable, Color> getCssMetaData() {
      return META.get(ink);
    }
  }
}
