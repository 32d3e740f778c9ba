// Lighthouse's four scores, on its mobile settings, for each address: node measure.mjs ORIGIN [PATH…]
//
// Lighthouse takes a task to have lasted as long as the clock says, so that on a machine that others use too the score
// falls with what the others do. The last column audits the very same recording once more, each task taken to have
// lasted as long as it had the processor; on an idle machine the two agree.
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import lighthouse from 'lighthouse';
import puppeteer from 'puppeteer-core';

const templates = [
  '', '/history', '/history/origins', '/history/timeline', '/history/summits', '/history/secretaries-general', '/members/states',
  '/organs/how-they-fit', '/charter/guide', '/programme/priority-areas', '/reference/glossary', '/reference/sources',
  '/reference/design', '/reference/translations', '/search?q=1969',
];
const [origin, ...asked] = process.argv.slice(2);
if (!origin) {
  console.error('usage: node measure.mjs ORIGIN [PATH…]   for example http://localhost:5000 /id/history');
  process.exit(2);
}

const paths = asked.length > 0 ? asked : ['id', 'en', 'ar', 'fr'].flatMap(language => templates.map(path => `/${language}${path}`));
const percent = category => String(Math.round((category.score ?? 0) * 100)).padStart(3);

async function measure(url) {
  const folder = mkdtempSync(join(tmpdir(), 'lighthouse-'));
  const browser = await puppeteer.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox'] });
  try {
    await lighthouse(url, { gatherMode: folder, logLevel: 'error' }, undefined, await browser.newPage());
    const byClock = await audit(url, folder);
    countProcessorTime(folder);
    return { byClock, byProcessor: await audit(url, folder) };
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true });
  }
}

const audit = async (url, folder) => (await lighthouse(url, { auditMode: folder, logLevel: 'error' })).lhr;

function countProcessorTime(folder) {
  for (const name of readdirSync(folder).filter(name => name.endsWith('trace.json'))) {
    const file = join(folder, name);
    const recording = JSON.parse(readFileSync(file, 'utf8'));
    for (const event of recording.traceEvents.filter(e => e.ph === 'X' && e.tdur !== undefined)) {
      event.dur = event.tdur;
    }

    writeFileSync(file, JSON.stringify(recording));
  }
}

console.log('a11y  best  SEO  CLS     performance  by processor time  first paint  blocking');
for (const path of paths) {
  const { byClock, byProcessor } = await measure(origin + path);
  if (byClock.runtimeError) {
    console.log(`not measured: ${path}: ${byClock.runtimeError.message}`);
    continue;
  }

  const { accessibility, 'best-practices': practices, seo, performance } = byClock.categories;
  const value = audit => Math.round(byProcessor.audits[audit].numericValue);
  console.log(
    percent(accessibility), ' ', percent(practices), '', percent(seo), '', byClock.audits['cumulative-layout-shift'].numericValue.toFixed(4), ' ',
    percent(performance), '        ', percent(byProcessor.categories.performance), '             ',
    `${value('first-contentful-paint')} ms`.padStart(8), '   ', `${value('total-blocking-time')} ms`.padStart(6), ` ${path}`);
}
