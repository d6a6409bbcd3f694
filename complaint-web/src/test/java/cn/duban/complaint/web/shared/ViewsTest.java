package cn.duban.complaint.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Every page keeps the rules of the style guide (3.13, 3.14): no word of its own, no script. */
class ViewsTest {
  private static final Path WEBAPP = Path.of("src/main/webapp");
  private static final String OURS = "complaint.ui";
  private static final Pattern EL = Pattern.compile("#\\{[^}]*}");
  private static final Pattern KEY = Pattern.compile("msg\\['([\\w.]+)']");
  private static final Pattern LABEL = Pattern.compile("page\\.label\\('([\\w.]+)'\\)");
  private static final Set<String> KEYS_OF_THE_KEYBOARD = Set.of("kbd");
  private static final Set<String> SHOWN =
      Set.of("title", "alt", "placeholder", "aria-label", "header", "headerText", "footerText");
  private static final Set<String> LABELLED = Set.of("field", "section", "action", "fact");

  static List<Path> views() throws IOException {
    try (Stream<Path> files = Files.walk(WEBAPP)) {
      return files.filter(file -> file.toString().endsWith(".xhtml")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("views")
  void givenAView_whenItIsRead_thenEveryWordComesFromTheBundles(Path view) throws Exception {
    assertThat(ownWords(view)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("views")
  void givenAView_whenItIsRead_thenItHasNoInlineStyleOrScript(Path view) throws Exception {
    assertThat(inline(view)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("views")
  void givenAView_whenItNamesKeys_thenBothBundlesHaveThem(Path view) throws Exception {
    assertThat(unknownKeys(view)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("views")
  void givenAPage_whenItsPartsAreLabelled_thenTheLabelsAreThere(Path view) throws Exception {
    assertThat(missingLabels(view, name(view))).isEmpty();
  }

  @Test
  void givenAViewThatBreaksEveryRule_whenItIsChecked_thenEachRuleBites() throws Exception {
    var view = Path.of("src/test/resources/bad/view.xhtml");
    assertThat(ownWords(view)).containsExactly("Hello", "投诉");
    assertThat(inline(view)).containsExactly("style", "onclick", "br");
    assertThat(unknownKeys(view)).containsExactly("no.such.key");
    assertThat(missingLabels(view, "bad.view")).containsExactly("title", "nameless", "wordless");
  }

  @Test
  void givenOurTags_whenTheyAreLookedUp_thenEveryOneAndEveryAttributeIsExplained()
      throws Exception {
    var tags = parse(WEBAPP.resolve("WEB-INF/complaint.taglib.xml")).getElementsByTagName("tag");
    var wordless =
        IntStream.range(0, tags.getLength())
            .mapToObj(i -> (Element) tags.item(i))
            .filter(
                tag ->
                    tag.getElementsByTagName("description").getLength()
                        != 1 + tag.getElementsByTagName("attribute").getLength())
            .map(Node::getTextContent);
    assertThat(wordless).isEmpty();
    assertThat(tags.getLength()).isPositive();
  }

  private static List<String> ownWords(Path view) throws Exception {
    return nodes(parse(view))
        .flatMap(ViewsTest::texts)
        .map(text -> EL.matcher(text).replaceAll("").strip())
        .filter(text -> text.codePoints().anyMatch(Character::isLetter))
        .toList();
  }

  private static List<String> inline(Path view) throws Exception {
    return elements(parse(view)).flatMap(ViewsTest::inline).toList();
  }

  private static Stream<String> inline(Element element) {
    var attributes =
        attributes(element)
            .map(Attr::getName)
            .filter(name -> name.equals("style") || name.startsWith("on"));
    var tag = Stream.of(element.getTagName()).filter(Set.of("style", "br")::contains);
    return Stream.concat(attributes, tag);
  }

  private static List<String> unknownKeys(Path view) throws IOException {
    var named = KEY.matcher(Files.readString(view)).results().map(found -> found.group(1));
    return named.filter(key -> !known(key)).toList();
  }

  private static List<String> missingLabels(Path view, String page) throws Exception {
    if (page.startsWith("WEB-INF.")) {
      return List.of();
    }
    var ids =
        elements(parse(view))
            .filter(element -> OURS.equals(element.getNamespaceURI()))
            .filter(element -> LABELLED.contains(element.getLocalName()))
            .filter(element -> !element.hasAttribute("label") && !element.hasAttribute("titled"))
            .map(element -> element.getAttribute("id"));
    var asked = LABEL.matcher(Files.readString(view)).results().map(found -> found.group(1));
    return Stream.of(Stream.of("title"), ids, asked)
        .flatMap(wanted -> wanted)
        .filter(id -> !known(page + "." + id) && !known("common." + id))
        .toList();
  }

  private static boolean known(String key) {
    return Messages.all().stream().allMatch(messages -> messages.has(key));
  }

  private static String name(Path view) {
    var path = WEBAPP.relativize(view).toString().replace('\\', '/');
    return path.replace("WEB-INF/errorpages/", "error/").replace(".xhtml", "").replace('/', '.');
  }

  private static Stream<String> texts(Node node) {
    if (node.getNodeType() == Node.TEXT_NODE) {
      return KEYS_OF_THE_KEYBOARD.contains(node.getParentNode().getNodeName())
          ? Stream.empty()
          : Stream.of(node.getTextContent());
    }
    return node instanceof Element element
        ? attributes(element)
            .filter(attr -> SHOWN.contains(attr.getLocalName()))
            .map(Attr::getValue)
        : Stream.empty();
  }

  private static Stream<Attr> attributes(Element element) {
    var all = element.getAttributes();
    return IntStream.range(0, all.getLength()).mapToObj(i -> (Attr) all.item(i));
  }

  private static Stream<Element> elements(Document view) {
    return nodes(view).filter(Element.class::isInstance).map(Element.class::cast);
  }

  private static Stream<Node> nodes(Node node) {
    var children = node.getChildNodes();
    return Stream.concat(
        Stream.of(node),
        IntStream.range(0, children.getLength())
            .mapToObj(children::item)
            .flatMap(ViewsTest::nodes));
  }

  private static Document parse(Path file) throws Exception {
    var factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    return factory.newDocumentBuilder().parse(file.toFile());
  }
}
