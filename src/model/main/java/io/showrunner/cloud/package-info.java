/** The vendor's cloud as the show sees it: relay tasks in, answers and callbacks out. */
@org.jspecify.annotations.NullMarked
package io.showrunner.cloud;
