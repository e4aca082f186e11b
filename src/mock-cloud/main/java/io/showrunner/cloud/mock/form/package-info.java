/** What a parameter's value must look like, one file for each form. */
@org.jspecify.annotations.NullMarked
package io.showrunner.cloud.mock.form;
