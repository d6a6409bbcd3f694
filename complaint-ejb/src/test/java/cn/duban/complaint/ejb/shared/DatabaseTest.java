package cn.duban.complaint.ejb.shared;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A test class that runs once on H2 and once on PostgreSQL. Its constructor takes the {@link
 * TestDatabase}; every test method finds the schema freshly migrated and nothing else in it.
 *
 * <pre>{@code
 * @DatabaseTest
 * class JpaComplaintsTest {
 *   private final TestDatabase database;
 *
 *   JpaComplaintsTest(TestDatabase database) {
 *     this.database = database;
 *   }
 *
 *   @Test
 *   void given…() {
 *     database.run(em -> em.persist(…));
 *     var found = database.inTransaction(em -> new JpaComplaints(em).find(…));
 *   }
 * }
 * }</pre>
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ParameterizedClass(name = "{0}")
@MethodSource("cn.duban.complaint.ejb.shared.TestDatabase#all")
@ExtendWith(FreshDatabase.class)
public @interface DatabaseTest {}
