package io.showrunner.wording;

import io.showrunner.json.Json;
import io.showrunner.json.JsonObject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * A layout drawn small with box characters, each pane with its user's name. A pane on a higher
 * layer covers what is below it; canvas that no pane covers is shaded.
 */
public final class Drawing {
  private static final int UP = 1;
  private static final int RIGHT = 2;
  private static final int DOWN = 4;
  private static final int LEFT = 8;

  /** A line's character, by the directions in which the line goes on. */
  private static final String LINES = " ╵╶└╷│┌├╴┘─┴┐┤┬┼";

  private static final int NOBODY = -1;
  private final int width;
  private final int height;
  private final int[][] lines;
  private final int[][] owners;

  private Drawing(int width, int height) {
    this.width = width;
    this.height = height;
    this.lines = new int[height + 1][width + 1];
    this.owners = new int[height + 1][width + 1];
    for (int[] row : owners) {
      Arrays.fill(row, NOBODY);
    }
  }

  /** The panes of a decision, one text a row. A third is a whole number of characters each way. */
  public static List<String> of(List<Json> panes, boolean portrait) {
    var drawing = portrait ? new Drawing(18, 12) : new Drawing(36, 9);
    List<Box> boxes = new ArrayList<>();
    for (Json pane : panes) {
      boxes.add(drawing.box((JsonObject) pane));
    }
    boxes.sort(Comparator.comparingLong(Box::layer));
    drawing.frame(new Box("", 0, 0, 0, drawing.width, drawing.height), NOBODY);
    for (int i = 0; i < boxes.size(); i++) {
      drawing.frame(boxes.get(i), i);
    }
    return drawing.rows(boxes);
  }

  /** Directions that lead out of a box are kept where a line from outside runs into it. */
  private void frame(Box box, int owner) {
    for (int row = box.top(); row <= box.bottom(); row++) {
      for (int column = box.left(); column <= box.right(); column++) {
        int inside =
            (row > box.top() ? UP : 0)
                | (row < box.bottom() ? DOWN : 0)
                | (column > box.left() ? LEFT : 0)
                | (column < box.right() ? RIGHT : 0);
        boolean side = column == box.left() || column == box.right();
        boolean edge = row == box.top() || row == box.bottom();
        int own = (side ? inside & (UP | DOWN) : 0) | (edge ? inside & (LEFT | RIGHT) : 0);
        lines[row][column] = own | (side || edge ? lines[row][column] & ~inside : 0);
        owners[row][column] = side || edge ? NOBODY : owner;
      }
    }
  }

  private List<String> rows(List<Box> boxes) {
    char[][] picture = new char[height + 1][width + 1];
    for (int row = 0; row <= height; row++) {
      for (int column = 0; column <= width; column++) {
        int line = lines[row][column];
        boolean bare = line == 0 && owners[row][column] == NOBODY;
        picture[row][column] = bare ? '░' : LINES.charAt(line);
      }
    }
    for (int i = 0; i < boxes.size(); i++) {
      write(boxes.get(i), i, picture);
    }
    return Arrays.stream(picture).map(String::new).toList();
  }

  /**
   * Writes the name where most of it can be seen, as near the middle of the pane as that allows.
   */
  private void write(Box box, int owner, char[][] picture) {
    int middle = (box.top() + box.bottom()) / 2;
    Run best = new Run(middle, box.left() + 1, 0);
    for (int row = box.top() + 1; row < box.bottom(); row++) {
      Run run = longest(row, box, owner);
      int gain =
          Math.min(run.length(), box.user().length())
              - Math.min(best.length(), box.user().length());
      boolean nearer = Math.abs(row - middle) < Math.abs(best.row() - middle);
      if (gain > 0 || (gain == 0 && nearer)) {
        best = run;
      }
    }
    String name = Text.cut(box.user(), best.length());
    int start = best.start() + (best.length() - name.length()) / 2;
    for (int i = 0; i < name.length(); i++) {
      picture[best.row()][start + i] = name.charAt(i);
    }
  }

  private Run longest(int row, Box box, int owner) {
    Run best = new Run(row, box.left() + 1, 0);
    int start = box.left() + 1;
    for (int column = start; column <= box.right(); column++) {
      if (owners[row][column] != owner) {
        start = column + 1;
      } else if (column - start + 1 > best.length()) {
        best = new Run(row, start, column - start + 1);
      }
    }
    return best;
  }

  private Box box(JsonObject pane) {
    int left = place(number(pane, "x"), width, width - 2);
    int top = place(number(pane, "y"), height, height - 2);
    int right = place(number(pane, "x").add(number(pane, "width")), width, width);
    int bottom = place(number(pane, "y").add(number(pane, "height")), height, height);
    return new Box(
        pane.text("user").orElse("?"),
        pane.whole("layer").orElse(0L),
        left,
        top,
        Math.max(left + 2, right),
        Math.max(top + 2, bottom));
  }

  private static int place(BigDecimal share, int of, int most) {
    int place = share.multiply(BigDecimal.valueOf(of)).setScale(0, RoundingMode.HALF_UP).intValue();
    return Math.max(0, Math.min(most, place));
  }

  private static BigDecimal number(JsonObject pane, String name) {
    return pane.get(name)
        .filter(Json.Num.class::isInstance)
        .map(value -> ((Json.Num) value).value())
        .orElse(BigDecimal.ZERO);
  }

  private record Box(String user, long layer, int left, int top, int right, int bottom) {}

  private record Run(int row, int start, int length) {}
}
