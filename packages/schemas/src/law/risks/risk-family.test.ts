import { describe, expect, it } from 'vitest';
import { familiesOf } from './risk-family.ts';

describe('the family of a risk', () => {
  // labels of GASPAR: DDRM lists and decrees of the edition of 2026-10-05, prevention plans of March 2024
  it.each([
    ['Inondation', ['flood']],
    ["Par une crue à débordement lent de cours d'eau", ['flood']],
    ['Inondations et/ou Coulées de Boue', ['flood']],
    ['Inondations Remontée Nappe', ['flood']],
    ["Chocs Mécaniques liés à l'action des Vagues", ['flood']],
    ['Mouvement de Terrain', ['ground-movement']],
    ['Tassements différentiels', ['ground-movement']],
    ['Effondrement et/ou Affaisement', ['ground-movement']],
    ['Sécheresse', ['ground-movement']],
    ['Secousse Sismique', ['earthquake']],
    ['Séisme', ['earthquake']],
    ['Feu de forêt', ['forest-fire']],
    ['Vents Cycloniques', ['cyclone']],
    ['Tempête et grains (vent)', ['weather']],
    ['Rupture de barrage', ['dam-failure']],
    ['Nucléaire', ['nuclear']],
    ['Transport de marchandises dangereuses', ['dangerous-goods']],
    ['Risque industriel', ['industrial']],
    ['Effet de surpression', ['industrial']],
    ['Engins de guerre', ['war-devices']],
  ])('of « %s » is recognised', (label, families) => {
    expect(familiesOf(label)).toEqual(families);
  });

  it('of a flood in mining land is mining, not flood', () => {
    expect(familiesOf('Inondations de terrains miniers')).toEqual(['mining']);
    expect(familiesOf('Mouvements de terrains miniers')).toEqual(['mining']);
  });

  it('of a decree that names two risks is two families', () => {
    expect(familiesOf('Inondations, coulées de boue et mouvements de terrain')).toEqual([
      'flood',
      'ground-movement',
    ]);
    expect(familiesOf('Risques miniers et inondation')).toEqual(['mining', 'flood']);
  });

  it('of words that say nothing is none', () => {
    expect(familiesOf('Multi-risques')).toEqual([]);
    expect(familiesOf('')).toEqual([]);
  });
});
