// Imported before anything that makes a schema: zod asks once whether `eval` is allowed, and under the server's content security policy
// that question alone is reported as a violation. https://zod.dev/packages/core
import { z } from 'zod';

z.config({ jitless: true });
