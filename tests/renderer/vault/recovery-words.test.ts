import { expect, test } from 'vitest';
import {
  differingPlaces,
  placeTypedWords,
} from '../../../src-renderer/features/vault/recovery-words.ts';

const empty = ['', '', '', ''];

test('a pasted row fills the places from where it was pasted, numbers left out', () => {
  expect(placeTypedWords(empty, 0, '1. Fjell 2. havre, lykt\nmose')).toEqual([
    'fjell',
    'havre',
    'lykt',
    'mose',
  ]);
  expect(placeTypedWords(empty, 2, 'lykt mose regn')).toEqual(['', '', 'lykt', 'mose']);
});

test('a single word is kept as it is being typed', () => {
  expect(placeTypedWords(empty, 1, 'Hav')).toEqual(['', 'Hav', '', '']);
});

test('case and space around a word make no difference; another word does', () => {
  expect(differingPlaces([' Fjell ', 'HAVRE', 'lukt'], ['fjell', 'havre', 'lykt'])).toEqual([2]);
  expect(differingPlaces([], ['fjell'])).toEqual([0]);
});

test('å is the same letter however the keyboard wrote it', () => {
  expect(differingPlaces(['ta\u030ake'], ['tåke'])).toEqual([]);
});
