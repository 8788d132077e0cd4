using Microsoft.AspNetCore.Http;

namespace Sujarit.Platform.Operations.Requests;

/// <summary>What an answer says before its content.</summary>
/// <param name="Status">Such as 200 or 404.</param>
/// <param name="Headers">Its headers, as the pipeline set them.</param>
public sealed record InnerHead(int Status, IHeaderDictionary Headers);
