package vn.theo;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.stereotype.Repository;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.theo.site.Page;

/** The rules of CONTRIBUTING.md that a machine can check on the compiled classes. */
class HouseRulesTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .withImportOption(location -> !location.contains("/templates/"))
            .importPackages("vn.theo");

    private static final List<String> BANNED_SUFFIXES = List.of(
            "Impl", "Manager", "Helper", "Helpers", "Util", "Utils", "Dto", "DTO", "Data", "Info", "Base", "VO");

    @Test
    void every_controller_method_declares_who_it_is_for() {
        methods()
                .that(DescribedPredicate.describe(
                        "answer requests", (JavaMethod method) -> method.isMetaAnnotatedWith(RequestMapping.class)))
                .should()
                .beMetaAnnotatedWith(PreAuthorize.class)
                .because(
                        "a page nobody thought about must not be open (access.ForOffice, ForAgency, ForStaff, ForEveryone)")
                .check(CLASSES);
    }

    @Test
    void only_stores_touch_sql() {
        noClasses()
                .that()
                .areNotAnnotatedWith(Repository.class)
                .and()
                .resideOutsideOfPackage("vn.theo.storage")
                .should()
                .dependOnClassesThat()
                .areAssignableTo(JdbcClient.class)
                .check(CLASSES);
    }

    @Test
    void the_time_comes_from_the_clock() {
        noClasses()
                .should()
                .callMethodWhere(DescribedPredicate.describe(
                        "read the time without a Clock",
                        (JavaCall<?> call) -> call.getTarget().getName().equals("now")
                                && call.getTargetOwner().getPackageName().startsWith("java.time")
                                && call.getTarget().getRawParameterTypes().stream()
                                        .noneMatch(type -> type.isEquivalentTo(java.time.Clock.class))))
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .check(CLASSES);
    }

    @Test
    void names_say_what_a_class_is() {
        classes()
                .should(new ArchCondition<>("not end in an empty word") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        BANNED_SUFFIXES.stream()
                                .filter(suffix -> type.getSimpleName().endsWith(suffix))
                                .forEach(suffix -> events.add(SimpleConditionEvent.violated(
                                        type, type.getName() + " ends in " + suffix + "; name what it does")));
                    }
                })
                .check(CLASSES);
    }

    @Test
    void the_reader_needs_no_framework_and_no_database() {
        noClasses()
                .that()
                .resideInAnyPackage("vn.theo.reading..", "vn.theo.kernel..")
                .and()
                .doNotHaveSimpleName("package-info")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.springframework..", "java.sql..", "javax.sql..", "jakarta..")
                .check(CLASSES);
    }

    @Test
    void controllers_stay_inside_their_module_and_pages_are_records() {
        classes()
                .that()
                .areAnnotatedWith(Controller.class)
                .should()
                .notBePublic()
                .check(CLASSES);
        classes()
                .that()
                .implement(Page.class)
                .should()
                .beRecords()
                .andShould()
                .bePublic()
                .check(CLASSES);
    }
}
