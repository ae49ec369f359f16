import type { Command } from 'commander';

/** Who is who: what `analyze` and `match` have in common. */
export interface IdentityFlags {
  readonly records?: string;
  readonly judgements?: string;
  readonly region?: readonly string[];
  readonly sameDocument?: boolean;
}

export function addIdentityOptions(command: Command): Command {
  return command
    .option('--records <file>', 'who is entered under which name, phone, document; in a folder the columns tell')
    .option('--judgements <file>', 'which records are one person: left, right, verdict, author, date, reason')
    .option(
      '--region <country>',
      'ISO code of the country of phones written without one, such as HR, or several: HR,BA',
      codes,
    )
    .option(
      '--same-document',
      'take records that state the same kind, country and number of a document for one person',
    );
}

function codes(text: string): readonly string[] {
  return text.split(',');
}
