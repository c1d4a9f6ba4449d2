package dev.shorewise.feedback;

import dev.shorewise.test.ServiceResources;
import dev.shorewise.test.hostile.MassAssignment;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
@QuarkusTestResource(ServiceResources.class)
class MassAssignmentTest extends MassAssignment {

    @Override
    protected String machineRole() {
        return "contact-handover";
    }
}
