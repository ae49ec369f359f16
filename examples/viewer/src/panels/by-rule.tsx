import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import {
  peopleByRule,
  type Rule,
  ruleInWords,
  SCORE,
  TIES,
  WORD_FIELDS,
  type WordField,
  wordCounts,
} from '../picture/by-rule.ts';
import type { Viewer } from '../viewer.ts';
import { Choice } from './choice.tsx';
import { count } from './format.ts';
import { Name } from './name.tsx';

const TEXT = 'any text';

/** Picks, hides, keeps alone or groups everybody whom a rule is true of. */
export function ByRule({ viewer }: { readonly viewer: Viewer }): JSX.Element {
  const { scene, session, state, change } = viewer;
  // A range of a measure would be a ranking by another name where nobody may be ranked.
  const ranges = [TIES, ...(scene.standing.isRanked ? [SCORE, ...session.measures.map(({ name }) => name)] : [])];
  const words = WORD_FIELDS.filter((field) => wordCounts(scene, field).length > 0);
  const fields: readonly string[] = [...words, TEXT, ...ranges];
  const [chosen, setField] = useState('');
  const [text, setText] = useState('');
  const [from, setFrom] = useState('');
  const [to, setTo] = useState('');
  const field = fields.includes(chosen) ? chosen : fields[0]!;
  const counts = words.includes(field as WordField) ? wordCounts(scene, field as WordField) : [];
  const rule = ruleOf();
  const people = rule === null ? [] : peopleByRule(scene, session.measures, rule);

  function ruleOf(): Rule | null {
    if (counts.length > 0) {
      const word = counts.some(([held]) => held === text) ? text : counts[0]![0];
      return { kind: 'word', field: field as WordField, word };
    }
    if (field === TEXT) return text.trim() === '' ? null : { kind: 'text', text };
    if (from.trim() === '' && to.trim() === '') return null;
    const bound = (typed: string, open: number): number => (typed.trim() === '' ? open : Number(typed));
    return {
      kind: 'range',
      field,
      from: bound(from, Number.NEGATIVE_INFINITY),
      to: bound(to, Number.POSITIVE_INFINITY),
    };
  }

  return (
    <section aria-labelledby="rule-title" class="byrule">
      <h2 id="rule-title">By rule</h2>
      <div class="pair">
        <Choice label="Field" id="rule-field" value={field} options={fields} onChoose={setField} />
        {counts.length > 0 && rule?.kind === 'word' && (
          <Choice
            label="Is"
            id="rule-word"
            value={rule.word}
            options={counts.map(([word]) => word)}
            onChoose={setText}
          />
        )}
        {field === TEXT && (
          <label>
            Holds
            <input type="text" id="rule-text" value={text} onInput={(event) => setText(event.currentTarget.value)} />
          </label>
        )}
        {ranges.includes(field) && (
          <span class="range">
            <label>
              From
              <input type="number" step="any" value={from} onInput={(event) => setFrom(event.currentTarget.value)} />
            </label>
            <label>
              To
              <input type="number" step="any" value={to} onInput={(event) => setTo(event.currentTarget.value)} />
            </label>
          </span>
        )}
      </div>
      <p class="note" role="status">
        {rule && `${count(people.length, 'person', 'people')}: `}
        {rule && <Name of={ruleInWords(rule)} limit={40} />}
      </p>
      <div class="group wrap">
        <button type="button" disabled={people.length === 0} onClick={() => change({ picked: people })}>
          Pick
        </button>
        <button type="button" disabled={people.length === 0} onClick={() => change({ only: people })}>
          Only
        </button>
        <button
          type="button"
          disabled={people.length === 0}
          onClick={() => change({ hidden: [...new Set([...state.hidden, ...people])] })}
        >
          Hide
        </button>
        <button
          type="button"
          disabled={people.length < 2}
          onClick={() => rule && change({ groups: [...state.groups, { name: ruleInWords(rule), people }] })}
        >
          Group
        </button>
      </div>
      {state.groups.length > 0 && (
        <ul class="groups" aria-label="Groups">
          {state.groups.map((group) => (
            <li key={group.name}>
              <Name of={group.name} limit={32} /> <span class="count">{group.people.length}</span>
              <button
                type="button"
                class="small"
                onClick={() => change({ groups: state.groups.filter((held) => held !== group) })}
              >
                Ungroup
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
