import { z } from 'zod';
import data from './regulations.json' with { type: 'json' };

/** Raise it with every change of the data: each letter records what it was written under. */
export const registerVersion = '2026-11-25.1';

const Day = z.iso.date();

const ProvisionSchema = z.object({
  id: z.string(),
  pasal: z.string(),
  ayat: z.string().nullable(),
  huruf: z.string().nullable(),
  text_id: z.string(),
  summary_id: z.string(),
  topic: z.enum([
    'platform_duty',
    'procedure',
    'prohibition',
    'authority',
    'criminal_sanction',
    'signature',
    'safe_harbour',
    'language',
    'evidence',
  ]),
  in_force_from: Day.nullable(),
  in_force_until: Day.nullable(),
  status: z.enum(['verified', 'reported', 'recalled']),
  source_url: z.string(),
  source_kind: z.string(),
  cite: z.enum(['core', 'support', 'avoid']),
  letters: z.array(z.string()),
});

const RegulationSchema = z.object({
  id: z.string(),
  title: z.string(),
  short_title: z.string(),
  in_force_from: Day.nullable(),
  in_force_until: Day.nullable(),
  cite_chain: z.array(z.object({ from: Day, until: Day.nullable(), text: z.string() })).nullish(),
  provisions: z.array(ProvisionSchema),
});

export type Provision = z.infer<typeof ProvisionSchema>;
export type Regulation = z.infer<typeof RegulationSchema>;

/** Every regulation with its provisions; a fault in the data stops the program at start. */
export const register: readonly Regulation[] = z.array(RegulationSchema).parse(data);
