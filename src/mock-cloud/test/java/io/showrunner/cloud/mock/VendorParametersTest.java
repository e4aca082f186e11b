package io.showrunner.cloud.mock;

import static org.assertj.core.api.Assertions.assertThat;

import com.aliyuncs.RpcAcsRequest;
import com.google.gson.annotations.SerializedName;
import io.showrunner.cloud.mock.catalogue.Operation;
import io.showrunner.cloud.mock.catalogue.Parameter;
import io.showrunner.cloud.mock.form.LeftOut;
import io.showrunner.cloud.mock.ground.Service;
import io.showrunner.json.Json;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever the classes of the vendor's SDK aliyun-java-sdk-live 3.9.76 can say in a request, the
 * catalogue knows: it is taken, or refused by its name.
 */
class VendorParametersTest {
  private static final String MODELS = "com.aliyuncs.live.model.v20161101.";

  /** Of SDKs of which this class path has none, or older than the operation. */
  private static final Set<String> IN_NO_CLASS = Set.of("GetGroupStatistics");

  static Stream<Operation> operations() {
    return Stage.usual().cloud.operations().stream()
        .filter(operation -> operation.service() == Service.LIVE)
        .filter(operation -> !IN_NO_CLASS.contains(operation.name()));
  }

  @ParameterizedTest
  @MethodSource("operations")
  void everythingTheSdkCanSayIsKnown(Operation operation) throws ClassNotFoundException {
    Class<?> request = Class.forName(MODELS + operation.name() + "Request");
    assertThat(request).isAssignableTo(RpcAcsRequest.class);
    Set<String> known =
        operation.takes().stream()
            .map(Parameter::path)
            .map(path -> path.toLowerCase(Locale.ROOT))
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> said = new TreeSet<>();
    for (Field field : fields(request)) {
      said.addAll(paths(field, ""));
    }
    said.removeAll(Set.of("ownerid", "securitytoken"));
    said.removeIf(path -> leftOut(operation).stream().anyMatch(out -> path.startsWith(out + ".")));
    assertThat(known).containsAll(said);
  }

  @Test
  void whoseAccountItIsMayBeSaidOfEveryOperation() {
    Reply reply =
        Stage.usual()
            .cloud
            .call(
                "DescribeLiveStreamsOnlineList",
                io.showrunner.json.JsonObject.EMPTY
                    .with("DomainName", "push.example.com")
                    .with("OwnerId", "7")
                    .with("SecurityToken", "x"));
    assertThat(reply.isDone()).as(reply.body().write()).isTrue();
  }

  @Test
  void whatNoPageExplainsIsRefusedByName() {
    var stage = Stage.usual();
    stage.comes(io.showrunner.cloud.Samples.ANA);
    var start =
        io.showrunner.cloud.RelayWire.parameters(
            io.showrunner.cloud.Samples.start(io.showrunner.cloud.Samples.solo()));
    Reply reply =
        stage.cloud.call(
            "StartLiveMPUTask",
            start.with("TranscodeParams", Json.parse("{\"Layout\":{\"MaxVideoUser\":{}}}")));
    assertThat(reply.text("Message"))
        .startsWith("TranscodeParams.Layout.MaxVideoUser: expected it to be left out, for the");
  }

  /** What is refused by name is refused with all that is in it. */
  private static List<String> leftOut(Operation operation) {
    return operation.takes().stream()
        .filter(parameter -> parameter.form() instanceof LeftOut)
        .map(parameter -> parameter.path().toLowerCase(Locale.ROOT))
        .toList();
  }

  /** In lower case, for the SDK writes some names otherwise in code than on the wire. */
  private static List<String> paths(Field field, String parent) {
    boolean list = List.class.isAssignableFrom(field.getType());
    String path = parent + name(field) + (list ? "[]" : "");
    List<String> paths = new ArrayList<>(List.of(path));
    Type inner =
        list
            ? ((ParameterizedType) field.getGenericType()).getActualTypeArguments()[0]
            : field.getType();
    if (inner instanceof Class<?> section && section.isMemberClass()) {
      fields(section).forEach(each -> paths.addAll(paths(each, path + ".")));
    }
    return paths;
  }

  private static List<Field> fields(Class<?> type) {
    return Stream.of(type.getDeclaredFields())
        .filter(field -> !Modifier.isStatic(field.getModifiers()) && !field.isSynthetic())
        .toList();
  }

  private static String name(Field field) {
    SerializedName written = field.getAnnotation(SerializedName.class);
    String name = written == null ? field.getName() : written.value();
    // Its lists of plain values are called Eventss and Userss in code, and Events.1 on the wire.
    boolean doubled = name.endsWith("ss") && List.class.isAssignableFrom(field.getType());
    return (doubled ? name.substring(0, name.length() - 1) : name).toLowerCase(Locale.ROOT);
  }
}
