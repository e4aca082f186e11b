package io.showrunner.cloud.mock.form;

import java.util.List;

/** What a parameter's value must look like; scalars are always text by the time they are judged. */
public sealed interface Form
    permits Bytes,
        Count,
        Decimal,
        Free,
        LeftOut,
        Many,
        Named,
        OneOf,
        Pairs,
        Rtmp,
        Ruled,
        Section,
        Share,
        Size,
        Stored,
        Undescribed,
        Whole {
  /** Completes "expected …". */
  String expected();

  /** Whether a scalar is of this form; never so for sections and lists. */
  boolean fits(String value);

  /** Values that just fit, at each end of the range. */
  List<String> ends();

  /** Values that just do not fit, one for each way to break the rule. */
  List<String> beyond();
}
