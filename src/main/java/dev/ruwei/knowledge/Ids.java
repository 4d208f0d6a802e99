package dev.ruwei.knowledge;

import java.util.Locale;
import java.util.regex.Pattern;

/// What may be the id of an article or a section.
public final class Ids {
  private static final Pattern SECTION = Pattern.compile("[\\p{L}\\p{M}\\p{N}-]{1,100}");
  private static final Pattern ARTICLE = Pattern.compile("[\\p{L}\\p{M}\\p{N}.-]{1,100}");
  private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

  private Ids() {}

  /// Letters, digits and hyphens, at most 100.
  public static boolean isSection(String id) {
    return SECTION.matcher(id).matches();
  }

  /// A dot parts a translation's language from the rest; alone it would be a folder in an address.
  public static boolean isArticle(String id) {
    return ARTICLE.matcher(id).matches() && !id.startsWith(".");
  }

  /// An id made of a file's name: letters and digits in lower case, hyphens for the rest; empty
  /// when nothing is left.
  public static String slug(String name) {
    var slug = OTHER.matcher(Cleaning.clean(name).toLowerCase(Locale.ROOT)).replaceAll("-");
    var begin = slug.startsWith("-") ? 1 : 0;
    var end = slug.length() > begin && slug.endsWith("-") ? slug.length() - 1 : slug.length();
    return slug.substring(begin, end);
  }
}
