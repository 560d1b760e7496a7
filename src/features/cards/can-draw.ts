/** Whether the drawing library, which is made for each system, runs on this one; says so where not. */
export async function canDraw(): Promise<boolean> {
  try {
    await import('@napi-rs/canvas');
    return true;
  } catch {
    console.log(
      '  @napi-rs/canvas does not run on this system: pages go without pictures to share.',
    );
    return false;
  }
}
