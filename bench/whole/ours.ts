// `ours.ts FILE FOLDER`: what `ringtrace analyze FILE --out FOLDER` does, in one thread, with each stage's processor seconds, the longest stop of
// the event loop and the peak of memory as one line of JSON.
import { analyzeCase } from 'ringtrace';
import { readCaseFile, writeCaseFolder } from 'ringtrace/io';
import { watchStages } from './stage-watch.ts';

const [path, folder] = process.argv.slice(2) as [string, string];
const watch = watchStages();
watch.begin('reading');
const { links } = await readCaseFile(path);
watch.begin('building the network');
const { onProgress } = watch;
const findings = await analyzeCase(links, { onProgress, workers: 1 });
watch.begin('printing');
const text = findings.toText();
// One call, and nobody waits beside it.
watch.forgive();
await writeCaseFolder(folder, findings, { links, onProgress, viewer: false });
const stages = watch.stop();
const megabytes = Math.round(process.resourceUsage().maxRSS / 1024);
const { network, verdict, ranking } = findings;
const intervals = ranking.filter(({ rankInterval }) => rankInterval !== null && rankInterval !== undefined).length;
console.log(
  JSON.stringify({
    stages,
    megabytes,
    people: network.people,
    ties: network.ties,
    verdict,
    intervals,
    told: text.length,
  }),
);
