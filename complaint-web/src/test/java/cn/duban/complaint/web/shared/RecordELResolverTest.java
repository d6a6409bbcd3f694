package cn.duban.complaint.web.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.el.ELContext;
import jakarta.el.ELResolver;
import jakarta.el.FunctionMapper;
import jakarta.el.PropertyNotWritableException;
import jakarta.el.VariableMapper;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RecordELResolverTest {
  public record Row(String number, Optional<String> note) {}

  private final RecordELResolver resolver = new RecordELResolver();
  private final Context context = new Context();

  @Test
  void givenARecord_whenAPageReadsAComponent_thenItGetsItsValue() {
    var value = resolver.getValue(context, new Row("2026KF001", Optional.empty()), "number");
    assertThat(value).isEqualTo("2026KF001");
    assertThat(context.isPropertyResolved()).isTrue();
  }

  @Test
  void givenAnOptionalComponent_whenAPageReadsIt_thenItGetsWhatIsInItOrNothing() {
    assertThat(resolver.getValue(context, new Row("", Optional.of("加急")), "note")).isEqualTo("加急");
    assertThat(resolver.getValue(context, new Row("", Optional.empty()), "note")).isNull();
    assertThat(context.isPropertyResolved()).isTrue();
  }

  @Test
  void givenAnythingElse_whenAPageReadsIt_thenOtherResolversAreAsked() {
    assertThat(resolver.getValue(context, "text", "number")).isNull();
    assertThat(context.isPropertyResolved()).isFalse();
    assertThat(resolver.getValue(context, new Row("", Optional.empty()), "sum")).isNull();
    assertThat(context.isPropertyResolved()).isFalse();
  }

  @Test
  void givenARecord_whenAPageWritesIt_thenItIsRefused() {
    var row = new Row("", Optional.empty());
    assertThatThrownBy(() -> resolver.setValue(context, row, "number", "1"))
        .isInstanceOf(PropertyNotWritableException.class);
  }

  private static final class Context extends ELContext {
    @Override
    public ELResolver getELResolver() {
      throw new UnsupportedOperationException();
    }

    @Override
    public FunctionMapper getFunctionMapper() {
      throw new UnsupportedOperationException();
    }

    @Override
    public VariableMapper getVariableMapper() {
      throw new UnsupportedOperationException();
    }
  }
}
