import { serveShards } from '../../../../src/kernels/shards/serve-shards.ts';
import { testJobs } from './jobs.ts';

serveShards((name) => testJobs.find((job) => job.name === name));
