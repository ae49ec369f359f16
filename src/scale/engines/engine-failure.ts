import { RingtraceError } from '../../model/index.ts';

const FULL_DISK =
  /no space left|out of disk|disk (?:is )?full|file too large|NOT_ENOUGH_SPACE|max_temp_directory_size/i;
const FULL_MEMORY = /out of memory|memory limit|MEMORY_LIMIT_EXCEEDED/i;
const UNREACHABLE =
  /ECONNREFUSED|ENOTFOUND|EAI_AGAIN|ECONNRESET|socket hang up|ETIMEDOUT|EHOSTUNREACH|EPIPE|Timeout error/i;
const REFUSED = /authentication|AUTHENTICATION_FAILED|REQUIRED_PASSWORD|password/i;
const LOCKED = /could not set lock|conflicting lock/i;
const FOREIGN = /not a valid duckdb database file/i;

/** What an engine says in its own words, in the words of the house. Its message may quote rows, so it stands in `cause` alone. */
export function engineFailure(place: string, cause: unknown): RingtraceError {
  if (cause instanceof RingtraceError) return cause;
  const message =
    cause instanceof Error ? `${(cause as { code?: string }).code ?? ''} ${cause.message}` : String(cause);
  const [problem, remedy] = inWords(message);
  return new RingtraceError('engine-failed', place, problem, remedy, cause);
}

function inWords(message: string): [problem: string, remedy: string] {
  if (FULL_DISK.test(message))
    return ['the disk is full', 'make room, and call again: what was in the store before is there'];
  if (FULL_MEMORY.test(message))
    return ['the engine has no more memory', 'give it more (memoryLimit), or add the files one by one'];
  if (LOCKED.test(message)) return ['the store is open elsewhere', 'close it there, or copy the file'];
  if (FOREIGN.test(message)) return ['the file is no store', 'name another file, or one that is not there yet'];
  if (REFUSED.test(message)) return ['the server refuses the name or the password', 'check username and password'];
  if (UNREACHABLE.test(message))
    return [
      'the server does not answer',
      'check the url, start the server, and call again: what was added whole is there',
    ];
  return ['the engine refused a statement', 'see the cause of this error; if the store is whole, call again'];
}
