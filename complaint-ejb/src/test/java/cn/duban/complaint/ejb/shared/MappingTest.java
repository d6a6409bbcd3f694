package cn.duban.complaint.ejb.shared;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.metamodel.EntityType;
import org.junit.jupiter.api.Test;

/** What the entities say of the database is what the migrations made of it. */
@DatabaseTest
class MappingTest {
  private final TestDatabase database;

  MappingTest(TestDatabase database) {
    this.database = database;
  }

  @Test
  void givenMigratedSchema_whenEveryEntityIsQueried_thenEveryColumnExists() {
    // given
    var entities = database.factory().getMetamodel().getEntities();
    // when
    database.run(em -> entities.forEach(entity -> em.createQuery(all(entity)).getResultList()));
    // then
    assertThat(entities).hasSizeGreaterThan(20);
  }

  private static String all(EntityType<?> entity) {
    return "SELECT e FROM " + entity.getName() + " e";
  }
}
