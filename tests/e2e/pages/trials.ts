// The trials' page: one bundle of the pages' model and the engine, so that thousands of trials need no message between processes.
import '../page-runtime/trials/run.ts';
