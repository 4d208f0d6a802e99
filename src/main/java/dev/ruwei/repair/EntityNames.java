package dev.ruwei.repair;

import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/// What entities of HTML stand for.
final class EntityNames {
  private static final String FROM_160 =
      "nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn"
          + " sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest"
          + " Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave"
          + " Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave"
          + " Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig"
          + " ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute"
          + " ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml";
  private static final String OTHERS =
      "amp & lt < gt > quot \" apos ' hellip … mdash — ndash – lsquo ‘ rsquo ’ ldquo “ rdquo ” bull"
          + " • prime ′ trade ™ euro € larr ← uarr ↑ rarr → darr ↓ minus − infin ∞ ne ≠ le ≤ ge ≥"
          + " sum ∑ radic √ asymp ≈ sbquo ‚ bdquo „ dagger † permil ‰ lsaquo ‹ rsaquo › OElig Œ"
          + " oelig œ Scaron Š scaron š alpha α beta β gamma γ delta δ lambda λ mu μ pi π sigma σ"
          + " omega ω";
  private static final Map<String, String> VALUES = new HashMap<>();
  private static final Charset WINDOWS = Charset.forName("windows-1252");

  static {
    var names = FROM_160.split(" ");
    for (var i = 0; i < names.length; i++) {
      VALUES.put(names[i], String.valueOf((char) (160 + i)));
    }
    var others = OTHERS.split(" ");
    for (var i = 0; i < others.length; i += 2) {
      VALUES.put(others[i], others[i + 1]);
    }
    VALUES.put("ensp", " ");
    VALUES.put("emsp", " ");
    VALUES.put("thinsp", " ");
    VALUES.put("zwnj", "\u200c");
    VALUES.put("zwj", "\u200d");
  }

  private EntityNames() {}

  /// The characters of a name or number between `&` and `;`, empty where there are none.
  static String value(String name) {
    return name.startsWith("#") ? number(name.substring(1).toLowerCase(Locale.ROOT)) : named(name);
  }

  private static String named(String name) {
    return VALUES.getOrDefault(name, "");
  }

  private static String number(String digits) {
    try {
      var hex = digits.startsWith("x");
      return character(Integer.parseInt(hex ? digits.substring(1) : digits, hex ? 16 : 10));
    } catch (NumberFormatException _) {
      return "";
    }
  }

  private static String character(int c) {
    if (c >= 128 && c < 160) {
      return new String(new byte[] {(byte) c}, WINDOWS);
    }
    var text = c >= ' ' && Character.isDefined(c);
    return text && (c < 0xd800 || c > 0xdfff) ? Character.toString(c) : "";
  }
}
