/** The file a worker thread runs. Built under its own name, so that bundlers and Node find it beside the library. */
import { findJob } from './jobs.ts';
import { serveShards } from './shards/serve-shards.ts';

serveShards(findJob);
