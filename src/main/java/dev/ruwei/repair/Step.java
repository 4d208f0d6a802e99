package dev.ruwei.repair;

import java.util.List;
import java.util.function.Function;

/// One kind of repair.
///
/// @param name its stable name in reports
/// @param find the changes it makes in a text, in their order, without overlaps; none on a clean
///   one
record Step(String name, Function<String, List<Edit>> find) {}
