import { Comment, CommentTag, type Context, ReflectionKind } from 'typedoc';

/** What a second door offers again stands there under the same heading as at the first. */
export function categorize({ project }: Context): void {
  for (const one of project.getReflectionsByKind(ReflectionKind.Reference)) {
    if (!one.isReference()) continue;
    const tag = one.getTargetReflectionDeep().comment?.getTag('@category');
    if (tag === undefined) continue;
    one.comment = new Comment([], [new CommentTag('@category', [...tag.content])]);
  }
}
