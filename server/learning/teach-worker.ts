// The worker thread of one lesson: takes it, answers once, ends.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { PROJECT_ROOT } from '../env.ts';
import type { Lesson } from './lesson.ts';
import { teach } from './teach.ts';

const MODEL = join(PROJECT_ROOT, 'public', 'models', 'category.bin');

// Whoever starts this file gives it a lesson, made by this program a moment ago.
parentPort?.postMessage(teach(workerData as Lesson, existsSync(MODEL) ? readFileSync(MODEL) : null));
