package org.cpip.example.spring;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the service. Nothing in it says how a programme becomes JSON: cpip-jackson is on the class path. */
@SpringBootApplication
public class PlanApplication {

    /** Runs until it is stopped. */
    public static void main(String[] args) {
        SpringApplication.run(PlanApplication.class, args);
    }
}
