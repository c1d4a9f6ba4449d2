package dev.shorewise.finance;

import dev.shorewise.test.ServiceResources;
import dev.shorewise.test.hostile.MassAssignment;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
@QuarkusTestResource(ServiceResources.class)
@QuarkusTestResource(VendorServer.class)
class MassAssignmentTest extends MassAssignment {}
