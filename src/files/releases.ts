import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { digestOf } from './digest-of.ts';
import { Told } from './told.ts';

/** A site that is being put together. */
export interface Building {
  /** Where it is put together: no other build knows of it. */
  folder: string;
  /**
   * Puts it in the place of the one before, in one step: who looks sees either whole. The one before is kept.
   *
   * @throws {Told} when the place cannot be written; the one before stays
   */
  release(): void;
}

const LOCK = 'lock';
/** The plain folder that stood where a link now leads to releases. */
const FORMER = 'former';
const FINISHED = /^(?:[0-9a-f]{16}|former)$/;
/** So much of a digest is enough to tell any two releases apart. */
const DIGEST_LENGTH = 16;

/**
 * Begins to build a site. Its place is a link to a folder of `.NAME-releases/` beside it, so that it changes in one
 * step; a plain folder that stands there is made the first of them. What a build that was ended from outside has left
 * is mended. One build of a site goes on at a time, until it is released or its process ends.
 *
 * @param target the place of the site
 * @throws {Told} when another build is at work, or the place cannot be written
 */
export function beginBuilding(target: string): Building {
  const releases = join(dirname(target), `.${basename(target)}-releases`);
  const folder = join(releases, `building-${process.pid}`);
  toldOf(target, () => {
    if (isMounted(target)) {
      throw new Told(
        `${target} is a place where a disk is mounted, and cannot be replaced. Build into a folder in it: set "outDir".`,
      );
    }
    mkdirSync(releases, { recursive: true });
    takeLock(join(releases, LOCK), target);
    mend(target, releases);
    mkdirSync(folder);
  });
  const end = () => {
    rmSync(folder, { recursive: true, force: true });
    rmSync(join(releases, LOCK), { force: true });
  };
  process.once('exit', end);
  return {
    folder,
    release() {
      toldOf(target, () => {
        const before = releaseAt(target) ?? FORMER;
        const fresh = digestOf([folder]).slice(0, DIGEST_LENGTH);
        if (!existsSync(join(releases, fresh))) renameSync(folder, join(releases, fresh));
        lead(target, join(releases, fresh));
        for (const name of finishedIn(releases)) {
          if (name !== fresh && name !== before)
            rmSync(join(releases, name), { recursive: true, force: true });
        }
      });
      process.off('exit', end);
      end();
    },
  };
}

/** The name of the release that a place leads to. */
function releaseAt(target: string): string | undefined {
  const isLink = lstatSync(target, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
  return isLink ? basename(readlinkSync(target)) : undefined;
}

/** Has a place lead to a release. A link takes the place of a link in one step; of a folder it cannot. */
function lead(target: string, release: string): void {
  const link = `${dirname(release)}/next-${process.pid}`;
  rmSync(link, { force: true });
  symlinkSync(relative(dirname(target), release), link);
  if (lstatSync(target, { throwIfNoEntry: false })?.isDirectory()) {
    const former = join(dirname(release), FORMER);
    rmSync(former, { recursive: true, force: true });
    renameSync(target, former);
  }
  renameSync(link, target);
}

/** Removes what builds have left that were ended from outside; where one of them took the site away, it is put back. */
function mend(target: string, releases: string): void {
  if (!existsSync(target)) {
    const [newest] = finishedIn(releases)
      .map((name) => ({ path: join(releases, name), at: statSync(join(releases, name)).mtimeMs }))
      .sort((a, b) => b.at - a.at);
    if (newest) lead(target, newest.path);
  }
  for (const name of readdirSync(releases)) {
    if (name !== LOCK && !FINISHED.test(name)) {
      rmSync(join(releases, name), { recursive: true, force: true });
    }
  }
}

/** The names of the sites that are whole. */
function finishedIn(releases: string): string[] {
  return readdirSync(releases).filter((name) => FINISHED.test(name));
}

/** Whether another disk begins at a path. */
function isMounted(path: string): boolean {
  const here = lstatSync(path, { throwIfNoEntry: false });
  return here?.isDirectory() === true && here.dev !== statSync(dirname(path)).dev;
}

/** @throws {Told} when a process that goes on holds it */
function takeLock(lock: string, target: string): void {
  const own = `${process.pid} ${startOf(process.pid) ?? ''}`;
  for (;;) {
    try {
      writeFileSync(lock, own, { flag: 'wx' });
      return;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
    const held = readFileSync(lock, { encoding: 'utf8' });
    const [pid, start] = held.split(' ');
    if (isAtWork(Number(pid), start)) {
      throw new Told(
        `Another build of ${target} is at work (process ${pid}). Wait until it is done, or end it.`,
      );
    }
    // Of two that find it left behind, one has it to move away.
    try {
      renameSync(lock, `${lock}-${process.pid}`);
      rmSync(`${lock}-${process.pid}`);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    }
  }
}

/** Whether a process goes on, and is the one that was meant: numbers are given again. */
function isAtWork(pid: number, start: string | undefined): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
  return start === '' || startOf(pid) === start;
}

/**
 * When a process began, in ticks since the machine did; nothing where the system does not say.
 *
 * @see https://man7.org/linux/man-pages/man5/proc_pid_stat.5.html
 */
function startOf(pid: number): string | undefined {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ')[19];
  } catch {
    return undefined;
  }
}

const REASONS: Record<string, string> = {
  EACCES: 'you have no right to write there',
  EPERM: 'you have no right to write there',
  EROFS: 'the disk can only be read',
  ENOSPC: 'the disk is full',
  EDQUOT: 'you may store no more there',
  EBUSY: 'another program holds it',
  ENOTDIR: 'what stands there is a file',
  EEXIST: 'what stands there is a file',
};

/** Does something with the place of a site, and says in words why it cannot. */
function toldOf(target: string, act: () => void): void {
  try {
    act();
  } catch (error) {
    const reason = REASONS[(error as NodeJS.ErrnoException).code ?? ''];
    if (reason === undefined) throw error;
    throw new Told(`The site cannot be put at ${target}: ${reason}.`, { cause: error });
  }
}
