import { describe, expect, it } from 'vitest';
import { commands } from './commands/index.ts';
import { run } from './testing.ts';

describe('maillage', () => {
  it('says what it can do, in French unless asked otherwise', async () => {
    const french = await run([]);
    expect(french.code).toBe(0);
    for (const command of commands) expect(french.out).toContain(command.summary.fr);
    expect((await run(['--help'], { LANG: 'en_GB.UTF-8' })).out).toContain('check files against schemas');
    expect((await run(['--help'], { LANG: 'en_GB.UTF-8', MAILLAGE_LANG: 'fr' })).out).toContain('vérifier');
  });

  it('refuses a command that it does not have, and shows those it has', async () => {
    const ran = await run(['valider']);
    expect(ran.code).toBe(2);
    expect(ran.err).toContain("« valider » n'est pas une commande.");
    expect(ran.err).toContain('validate');
  });

  it.each(commands.map((command) => [command.name, command] as const))(
    'teaches %s by examples',
    async (name, command) => {
      const french = await run([name, '--help']);
      expect(french.code).toBe(0);
      expect(french.out).toContain(command.details.fr);
      for (const example of command.examples) expect(french.out).toContain(example);
      expect((await run([name, '--help', '--lang', 'en'])).out).toContain(command.details.en);
    },
  );

  it('refuses an option that does not exist with the help of the command', async () => {
    const ran = await run(['validate', '--tipe', 'pcs']);
    expect(ran.code).toBe(2);
    expect(ran.err).toContain('--tipe');
    expect(ran.err).toContain('--type TYPE');
  });
});
