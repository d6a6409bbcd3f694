package cn.duban.complaint.domain.security;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What an integration's token may be used for. */
public enum Scope {
  /** Reading what its user may see. */
  READ,
  /** Registering complaints and doing steps as its user. */
  WRITE,
  /** The administration: tariff, policies, users. */
  ADMINISTER;

  static String write(Set<Scope> scopes) {
    return scopes.stream().sorted().map(Scope::name).collect(Collectors.joining(" "));
  }

  static Set<Scope> read(String stored) {
    return Stream.of(stored.split(" "))
        .filter(name -> !name.isEmpty())
        .map(Scope::valueOf)
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Scope.class)));
  }
}
