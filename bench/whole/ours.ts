// `ours.ts FILE FOLDER`: what `ringtrace analyze FILE --out FOLDER` does with the package as it is shipped, in one thread, with each stage's processor
// seconds, the longest stop of the event loop and the peak of memory as one line of JSON.
import { watchStages } from './stage-watch.ts';

const shipped = <Door>(path: string): Promise<Door> => import(new URL(`../../dist/${path}`, import.meta.url).href);
const { analyzeCase } = await shipped<typeof import('../../src/index.ts')>('index.js');
const { readCaseFile, writeCaseFolder } = await shipped<typeof import('../../src/io/index.ts')>('io/index.js');

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
