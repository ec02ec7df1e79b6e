import "./crashes.test";
import "./documentation.test";
import "./locateServer.test";
import "./marks.test";
import "./package.test";

/** All tests that need no editor. */
export { suite as unitTests } from "./suite";
