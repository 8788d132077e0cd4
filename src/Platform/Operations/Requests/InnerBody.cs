namespace Sujarit.Platform.Operations.Requests;

/// <summary>Takes the content of an answer to where the caller wants it, once the answer says what it is.</summary>
internal sealed class InnerBody(InnerResponse response, Func<InnerHead, Stream> open) : Stream
{
    private Stream? target;

    /// <summary>What went wrong where the content goes: the pipeline takes it for a fault of the page.</summary>
    public Exception? Failure { get; private set; }

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override void Flush()
    {
        // Whoever opened the target closes it.
    }

    public override Task FlushAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public override void Write(byte[] buffer, int offset, int count) => WriteAsync(buffer.AsMemory(offset, count), CancellationToken.None).AsTask().GetAwaiter().GetResult();

    public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) => WriteAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override async ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
    {
        if (buffer.IsEmpty)
        {
            return;
        }

        await response.Begin();
        try
        {
            target ??= open(new InnerHead(response.StatusCode, response.Headers));
            await target.WriteAsync(buffer, cancellationToken);
        }
        catch (Exception failed) when (failed is not OperationCanceledException)
        {
            Failure = failed;
            throw;
        }
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();
}
