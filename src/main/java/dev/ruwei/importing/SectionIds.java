package dev.ruwei.importing;

import dev.ruwei.knowledge.Ids;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// Gives sections their ids: words of Latin titles, else `s1`, `s2` and so on.
final class SectionIds {
  private static final int LONGEST = 40;
  private static final Pattern SLUG = Pattern.compile("(?=.*[a-z])[a-z0-9-]+");

  /// Ids that a library gives by itself.
  private final Set<String> taken = new HashSet<>(List.of("intro", "text"));

  private int count;

  String of(String title) {
    count++;
    var slug = shortened(Ids.slug(title));
    var wanted = SLUG.matcher(slug).matches() && slug.length() > 1 ? slug : "s" + count;
    var id = wanted;
    for (var i = 2; !taken.add(id); i++) {
      id = wanted + "-" + i;
    }
    return id;
  }

  private static String shortened(String slug) {
    if (slug.length() <= LONGEST) {
      return slug;
    }
    var cut = slug.lastIndexOf('-', LONGEST);
    return slug.substring(0, cut > 0 ? cut : LONGEST);
  }
}
