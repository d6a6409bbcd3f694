package cn.duban.complaint.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.util.Set;

/** What kind of thing a class is, as far as the rules ask. */
final class Kinds {
  private static final Set<String> OF_THE_MANAGER =
      Set.of(EntityManager.class.getName(), EntityManagerFactory.class.getName());

  private Kinds() {}

  static boolean isEntity(JavaClass type) {
    return type.isAnnotatedWith(Entity.class);
  }

  static boolean isEntityManager(JavaClass type) {
    return OF_THE_MANAGER.contains(type.getName());
  }

  /** An interface of the domain that a Jpa class implements. */
  static boolean isRepository(JavaClass type) {
    return type.isInterface()
        && type.getPackageName().contains(".domain.")
        && type.getAllSubclasses().stream().anyMatch(Kinds::isJpa);
  }

  /** A repository, or an interface of queries of the EJB module. */
  static boolean isRepositoryByName(JavaClass type) {
    return isRepository(type)
        || (type.isInterface()
            && type.getPackageName().contains(".ejb.")
            && type.getSimpleName().endsWith("Queries"));
  }

  private static boolean isJpa(JavaClass type) {
    return type.getSimpleName().startsWith("Jpa");
  }
}
