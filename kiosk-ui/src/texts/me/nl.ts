// De woorden die alleen de eigen pagina nodig heeft: een telefoon bij de ingang haalt ze niet op.

export const nl = {
  stories: 'Verhalen',
};

export type MeTexts = typeof nl;
