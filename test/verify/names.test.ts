import { expect, it } from 'vitest';
import { foldName, headOf } from '../../src/verify/names.ts';

it.each([
  ['The White House', 'white house'],
  ['Volodymyr Zelenskyy’s', 'volodymyr zelensky'],
  ['U.S. Sen. J.D. Vance', 'u s sen j d vance'],
  ['Martin Luther King, Jr.', 'martin luther king jr'],
  ['US Sen. JD Vance', 'u s sen j d vance'],
  ['AMINA AL-RASHID', 'amina a l rashid'],
  ['PM Modi', 'pm modi'],
  ['DR Fauci', 'dr fauci'],
  ['A. Trump', 'a trump'],
  ['Acme Corp.', 'acme'],
  ['She herself', 'she'],
  ['', ''],
])('“%s” is read as “%s”', (name, words) => expect(foldName(name)).toBe(words));

it.each([
  ['secretary of state', 'secretary'],
  ['Karl Müller', 'muller'],
  ['Marco Rubio (R-Fla.)', 'rubio'],
  ['Detective Inspector, West Yorkshire Police', 'inspector'],
  ['Cardiologist at Northfield University', 'cardiologist'],
  ['Ana Ruiz – dockworker', 'ruiz'],
  ['a spokesman, who left', 'spokesman'],
])('“%s” ends in “%s”', (name, head) => expect(headOf(name)).toBe(head));
