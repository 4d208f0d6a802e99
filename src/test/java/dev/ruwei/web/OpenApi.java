package dev.ruwei.web;

import com.networknt.schema.Error;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// The served description of the API, and what it says of responses.
record OpenApi(JsonNode document) {
  private static final JsonMapper JSON = new JsonMapper();
  private static final SchemaRegistry SCHEMAS =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

  static OpenApi of(Browser browser) {
    return new OpenApi(Browser.json(browser.get("/openapi.json")));
  }

  Set<String> paths() {
    return new TreeSet<>(document.get("paths").propertyNames());
  }

  /// What is wrong with a response; an empty list means nothing.
  List<Error> errors(String method, String path, HttpResponse<String> response) {
    var type = response.headers().firstValue("Content-Type").orElse("").replaceAll(";.*", "");
    var schema =
        resolved(
            document
                .at(pointer("paths", path, method.toLowerCase(Locale.ROOT), "responses"))
                .required(String.valueOf(response.statusCode())));
    return errors(schema.required("content").required(type).required("schema"), response.body());
  }

  List<Error> errors(JsonNode schema, String json) {
    var root = JSON.createObjectNode();
    root.set("components", document.get("components"));
    root.setAll((ObjectNode) schema);
    return SCHEMAS.getSchema(root).validate(JSON.readTree(json));
  }

  JsonNode schema(String name) {
    return document.at(pointer("components", "schemas", name));
  }

  private JsonNode resolved(JsonNode node) {
    return node.has("$ref") ? document.at(node.get("$ref").asString().substring(1)) : node;
  }

  private static String pointer(String... names) {
    var pointer = new StringBuilder();
    for (var name : names) {
      pointer.append('/').append(name.replace("~", "~0").replace("/", "~1"));
    }
    return pointer.toString();
  }
}
