/** The layout as a viewer's player receives it inside the picture. */
@org.jspecify.annotations.NullMarked
package io.showrunner.cloud.mock.sei;
