package dev.ruwei.numbers;

/// How a text takes a number.
public enum Modality {
  EXACT,
  /// 超过, 突破, 多, 以上; more than, over.
  MORE_THAN,
  /// 至少, 不低于; at least, or more.
  AT_LEAST,
  /// 约, 左右; about, around.
  ABOUT,
  /// 近, 接近; nearly, almost: about, and not reached.
  NEARLY,
  /// 不到, 少于, 以下; less than, under.
  LESS_THAN,
  /// 最多, 不超过, 以内; at most, up to.
  AT_MOST
}
