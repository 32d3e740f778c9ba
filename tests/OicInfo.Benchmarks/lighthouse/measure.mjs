// Lighthouse's four scores, on its mobile settings, for each address: node measure.mjs ORIGIN [--runs=N] [PATH…]
//
// Lighthouse makes each task four times as long as it was here, to stand for a phone in the middle of the market seen
// from a fast desktop, and takes it to have lasted as long as the clock says. On a slow machine the phone becomes slower
// than the one that is meant, and on a machine that others use too the score falls with what the others do. So the very
// same recording is audited three times:
// - as it comes: four times, by the clock;
// - calibrated: the factor that Lighthouse's documentation on throttling recommends for the speed that it measured here;
// - by processor time: four times, each task as long as it had the processor.
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import lighthouse from 'lighthouse';
import puppeteer from 'puppeteer-core';

const templates = [
  '', '/history', '/history/origins', '/history/timeline', '/history/summits', '/history/secretaries-general', '/members/states',
  '/organs/how-they-fit', '/charter/guide', '/programme/priority-areas', '/reference/glossary', '/reference/sources',
  '/reference/design', '/reference/translations', '/search', '/search?q=1969',
];
const [origin, ...rest] = process.argv.slice(2);
if (!origin) {
  console.error('usage: node measure.mjs ORIGIN [--runs=N] [PATH…]   for example http://localhost:5000 --runs=3 /id/history');
  process.exit(2);
}

const runs = Number(rest.find(argument => argument.startsWith('--runs='))?.slice('--runs='.length) ?? 1);
const asked = rest.filter(argument => !argument.startsWith('--'));
const paths = asked.length > 0 ? asked : ['id', 'en', 'ar', 'fr'].flatMap(language => templates.map(path => `/${language}${path}`));

async function record(url, folder) {
  const browser = await puppeteer.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox'] });
  try {
    await lighthouse(url, { gatherMode: folder, logLevel: 'error' }, undefined, await browser.newPage());
  } finally {
    await browser.close();
  }
}

async function measure(url, attempts = 3) {
  const folder = mkdtempSync(join(tmpdir(), 'lighthouse-'));
  try {
    await record(url, folder);
    const asItComes = await audit(folder);
    // A recording that begins too late says nothing about the page.
    if (asItComes.runtimeError?.code === 'NO_NAVSTART' && attempts > 1) {
      return await measure(url, attempts - 1);
    }

    if (asItComes.runtimeError) {
      throw new Error(`${url}: ${asItComes.runtimeError.message}`);
    }

    const calibrated = await audit(folder, recommendedSlowdown(asItComes.environment.benchmarkIndex));
    countProcessorTime(folder);
    return { asItComes, calibrated, byProcessor: await audit(folder) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function audit(folder, cpuSlowdownMultiplier = 4) {
  const file = join(folder, 'artifacts.json');
  const artifacts = JSON.parse(readFileSync(file, 'utf8'));
  const throttling = { ...artifacts.settings.throttling, cpuSlowdownMultiplier };
  // Lighthouse refuses to audit with other settings than it recorded with; while recording, this one has no effect.
  writeFileSync(file, JSON.stringify({ ...artifacts, settings: { ...artifacts.settings, throttling } }));
  return (await lighthouse(artifacts.URL?.requestedUrl, { auditMode: folder, logLevel: 'error', throttling })).lhr;
}

// The curve of the calculator that Lighthouse's docs/throttling.md and core/config/lr-mobile-config.js point to.
const recommendedSlowdown = index =>
  index >= 1300 ? 3 + (index - 1300) / 233 : index >= 800 ? 2 + (index - 800) / 500 : 1 + Math.max(index - 150, 0) / 650;

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

const median = numbers => numbers.toSorted((a, b) => a - b)[numbers.length >> 1];
const columns = [
  ['a11y', r => score(r.asItComes, 'accessibility')],
  ['best', r => score(r.asItComes, 'best-practices')],
  ['SEO', r => score(r.asItComes, 'seo')],
  ['CLS', r => r.asItComes.audits['cumulative-layout-shift'].numericValue, value => value.toFixed(4)],
  ['performance', r => score(r.asItComes, 'performance')],
  ['calibrated', r => score(r.calibrated, 'performance')],
  ['by processor', r => score(r.byProcessor, 'performance')],
  ['speed here', r => r.asItComes.environment.benchmarkIndex, value => value.toFixed(0)],
  ['first paint', r => r.calibrated.audits['first-contentful-paint'].numericValue, value => `${value.toFixed(0)} ms`],
  ['blocking', r => r.calibrated.audits['total-blocking-time'].numericValue, value => `${value.toFixed(0)} ms`],
];

function score(report, category) {
  return Math.round((report.categories[category].score ?? 0) * 100);
}

const cell = (text, title) => String(text).padStart(Math.max(title.length, 6));
console.log(columns.map(([title]) => cell(title, title)).join('  '));
for (const path of paths) {
  const results = [];
  for (let run = 0; run < runs; run++) {
    results.push(await measure(origin + path));
  }

  console.log(columns.map(([title, value, format = String]) => cell(format(median(results.map(value))), title)).join('  '), '', path);
}
