// Draws outlines.txt and land.svg, the data of the members map, from Natural Earth. How to run it: README.md beside this file.
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

const require = createRequire(pathToFileURL(process.cwd() + '/'));
const { feature, merge } = require('topojson-client');
const { topology } = require('topojson-server');
const { presimplify, simplify } = require('topojson-simplify');
const atlas = require('world-atlas/countries-50m.json');

const WIDTH = 1200;       // units of the drawing from side to side
const DETAIL = 2;         // a corner of a state that spans less (square units) is cut
const LAND_DETAIL = 6;    // the same, for the rest of the land
const SMALL = 50;         // a state smaller than this (square units) gets a dot as well

// The middle meridian is 11° E, so that the edge runs through the Bering Strait and cuts no country.
const MIDDLE = 11;
// The frame, in degrees on the equator and on the middle meridian: the empty Pacific and Antarctica stay outside.
const [WEST, EAST, NORTH, SOUTH] = [-118, 162, 83.5, -55];

// ISO 3166-1: the numeric codes of Natural Earth and the two letters of our table.
const STATES = Object.fromEntries(`004 AF,008 AL,012 DZ,031 AZ,048 BH,050 BD,204 BJ,096 BN,854 BF,120 CM,148 TD,174 KM,384 CI,262 DJ,818 EG,266 GA,
270 GM,324 GN,624 GW,328 GY,360 ID,364 IR,368 IQ,400 JO,398 KZ,414 KW,417 KG,422 LB,434 LY,458 MY,462 MV,466 ML,478 MR,504 MA,508 MZ,562 NE,566 NG,
512 OM,586 PK,275 PS,634 QA,682 SA,686 SN,694 SL,706 SO,729 SD,740 SR,760 SY,762 TJ,768 TG,788 TN,792 TR,795 TM,800 UG,784 AE,860 UZ,887 YE,
070 BA,140 CF,764 TH,643 RU`.replace(/\n/g, '').split(',').map(pair => pair.trim().split(' ')));

// Equal Earth (Šavrič, Patterson, Jenny 2018): areas are true to one another.
const [A1, A2, A3, A4] = [1.340264, -0.081106, 0.000893, 0.003796];
const M = Math.sqrt(3) / 2;
function equalEarth([longitude, latitude]) {
  const t = Math.asin(M * Math.sin(latitude * Math.PI / 180)), t2 = t * t, t6 = t2 ** 3;
  const x = (longitude - MIDDLE) * Math.PI / 180 * Math.cos(t) / (M * (A1 + 3 * A2 * t2 + t6 * (7 * A3 + 9 * A4 * t2)));
  return [x, -t * (A1 + A2 * t2 + t6 * (A3 + A4 * t2))];
}

const inside = ([longitude, latitude], west, south, east, north) => longitude > west && longitude < east && latitude > south && latitude < north;

// Natural Earth draws who holds the ground. The map follows the lists of the United Nations instead: Somaliland with Somalia, Crimea with
// Ukraine, northern Cyprus not apart, and Western Sahara, which the United Nations count as a non-self-governing territory, with no state.
const WESTERN_SAHARA = 27.667;
function codeOf(name, id, polygon) {
  if (name === 'Somaliland') return 'SO';
  if (id === '643' && inside(polygon[0][0], 32, 44, 37, 46.3)) return 'land';
  return STATES[id] ?? 'land';
}

const scale = WIDTH / (equalEarth([EAST, 0])[0] - equalEarth([WEST, 0])[0]);
const [left, top] = [equalEarth([WEST, 0])[0], equalEarth([MIDDLE, NORTH])[1]];

// Natural Earth counts from -180° to 180° and rings cross that line: the longitudes of a ring are made to run on, so that no line crosses the map.
function place(ring) {
  let turn = 0;
  const run = ring.map(([longitude, latitude], i) => {
    if (i && Math.abs(longitude - ring[i - 1][0]) > 180) turn += longitude < 0 ? 360 : -360;
    return [longitude + turn, latitude];
  });
  const home = run.reduce((sum, [longitude]) => sum + longitude, 0) / run.length < MIDDLE - 180 ? 360 : 0;
  return run.map(([longitude, latitude]) => {
    const [x, y] = equalEarth([longitude + home, latitude]);
    return [(x - left) * scale, (y - top) * scale];
  });
}

const parts = [];
const add = (code, polygon) => polygon[0].length > 3 && parts.push({ type: 'Feature', properties: { code }, geometry: { type: 'Polygon', coordinates: polygon.map(place) } });

/** The part of a ring on one side of the northern border of Western Sahara. */
function cut(ring, keeps) {
  const kept = [];
  for (let i = 0; i < ring.length - 1; i++) {
    const [a, b] = [ring[i], ring[i + 1]];
    if (keeps(a[1])) kept.push(a);
    if (keeps(a[1]) !== keeps(b[1])) kept.push([a[0] + (b[0] - a[0]) * (WESTERN_SAHARA - a[1]) / (b[1] - a[1]), WESTERN_SAHARA]);
  }
  return kept.length ? [...kept, kept[0]] : kept;
}

for (const { id, properties, geometry } of feature(atlas, atlas.objects.countries).features) {
  if (id === '010') continue;
  for (const polygon of geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates) {
    if (polygon[0].every(([, latitude]) => latitude < SOUTH)) continue;
    const code = codeOf(properties.name, id, polygon);
    if (code === 'MA') {
      add('MA', [cut(polygon[0], latitude => latitude >= WESTERN_SAHARA)]);
      add('land', [cut(polygon[0], latitude => latitude <= WESTERN_SAHARA)]);
    } else {
      add(code, polygon);
    }
  }
}

// A corner that only the rest of the land has weighs less than one of a state of the map.
function draw(detail) {
  const whole = presimplify(topology({ parts: { type: 'FeatureCollection', features: parts } }, 1e5));
  const drawn = new Set(whole.objects.parts.geometries.filter(g => g.properties.code !== 'land').flatMap(g => g.arcs.flat(3)).map(i => i < 0 ? ~i : i));
  whole.arcs.forEach((arc, i) => drawn.has(i) || arc.forEach(point => { point[2] *= DETAIL / LAND_DETAIL; }));
  const simple = simplify(whole, detail);
  const byCode = new Map();
  for (const g of simple.objects.parts.geometries) byCode.set(g.properties.code, [...byCode.get(g.properties.code) ?? [], g]);
  return new Map([...byCode].map(([code, geometries]) => [code, merge(simple, geometries).coordinates]));
}

const area = ring => Math.abs(ring.reduce((sum, [x, y], i) => { const [a, b] = ring[(i + 1) % ring.length]; return sum + x * b - a * y; }, 0)) / 2;

function pathOf(polygons, least) {
  let [data, x, y] = ['', 0, 0];
  const sorted = polygons.map(p => p.filter((ring, i) => area(ring) >= (i ? least * 2 : least))).filter(p => p.length).flat();
  for (const ring of sorted) {
    const points = [];
    for (const [px, py] of ring) {
      const point = [Math.round(px), Math.round(py)];
      const last = points.at(-1);
      if (!last || last[0] !== point[0] || last[1] !== point[1]) points.push(point);
    }
    if (points.length > 1 && points[0].join() === points.at(-1).join()) points.pop();
    const corners = points.filter((p, i) => { // points on a straight line say nothing
      const a = points.at(i - 1), b = points[(i + 1) % points.length];
      return (p[0] - a[0]) * (b[1] - p[1]) !== (p[1] - a[1]) * (b[0] - p[0]);
    });
    if (corners.length < 3) continue;
    corners.forEach(([px, py], i) => {
      data += (i ? '' : 'm') + pair(px - x, py - y, i === 0 );
      [x, y] = [px, py];
    });
    data += 'z';
    [x, y] = corners[0];
  }
  return data;
}

const pair = (dx, dy, first) => `${first || dx < 0 ? '' : ' '}${dx}${dy < 0 ? '' : ' '}${dy}`;

function middleOf(polygons) {
  const ring = polygons.map(p => p[0]).sort((a, b) => area(b) - area(a))[0];
  const sum = ring.reduce(([a, b], [x, y]) => [a + x, b + y], [0, 0]);
  return sum.map(s => Math.round(s / ring.length));
}

const exact = draw(0), fine = draw(DETAIL);
// Dots that would cover one another stand a little aside.
const ASIDE = { BH: [-4, -3], QA: [2, 2] };

const codes = Object.values(STATES).sort();
const lines = codes.map(code => {
  const polygons = fine.get(code) ?? exact.get(code);
  const size = exact.get(code).reduce((sum, p) => sum + area(p[0]), 0);
  const path = pathOf(polygons, size < SMALL ? 0 : 3) || pathOf(exact.get(code), 0);
  return `${code}\t${size < SMALL ? middleOf(exact.get(code)).map((v, i) => v + (ASIDE[code]?.[i] ?? 0)).join(' ') : ''}\t${path}`;
});
const land = pathOf(fine.get('land'), 12);
const height = Math.round((equalEarth([MIDDLE, SOUTH])[1] - top) * scale);
writeFileSync(new URL('outlines.txt', import.meta.url), [`frame\t${WIDTH} ${height}`, ...lines].join('\n') + '\n');
writeFileSync(new URL('../wwwroot/pictures/land.svg', import.meta.url), `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}"><path id="land" d="${land}"/></svg>\n`);
